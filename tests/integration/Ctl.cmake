# madoguchictl with the real services.
madoguchi_reader_test(CtlCardTest CtlCardTest.cpp CardProcess.h CardProcess.cpp LIBRARIES test_ctl_process)
add_dependencies(CtlCardTest madoguchictl)
target_compile_definitions(CtlCardTest PRIVATE RESIDENTS="${CMAKE_SOURCE_DIR}/devices/virtual/residents")
set_property(TEST CtlCardTest APPEND PROPERTY ENVIRONMENT "MADOGUCHICTL=$<TARGET_FILE:madoguchictl>")

madoguchi_reader_test(CtlResidenceTest CtlResidenceTest.cpp CardProcess.h CardProcess.cpp LIBRARIES test_ctl_process)
add_dependencies(CtlResidenceTest madoguchictl)
set_property(TEST CtlResidenceTest APPEND PROPERTY ENVIRONMENT "MADOGUCHICTL=$<TARGET_FILE:madoguchictl>"
    "RESIDENTS=${CMAKE_SOURCE_DIR}/devices/virtual/residents")

madoguchi_reader_test(CtlMyNumberTest CtlMyNumberTest.cpp CardProcess.h CardProcess.cpp
    LIBRARIES test_ctl_process device_virtual)
add_dependencies(CtlMyNumberTest madoguchictl)
set_property(TEST CtlMyNumberTest APPEND PROPERTY ENVIRONMENT "MADOGUCHICTL=$<TARGET_FILE:madoguchictl>")

madoguchi_reader_test(CtlWordsTest CtlWordsTest.cpp CardProcess.h CardProcess.cpp LIBRARIES test_ctl_process)
add_dependencies(CtlWordsTest madoguchictl)
set_property(TEST CtlWordsTest APPEND PROPERTY ENVIRONMENT "MADOGUCHICTL=$<TARGET_FILE:madoguchictl>")

if(NOT WIN32)
    madoguchi_test_program(CtlPrintTest CtlPrintTest.cpp PrivatePrinter.h PrivatePrinter.cpp LIBRARIES test_ctl_process)
    add_dependencies(CtlPrintTest madoguchictl)
    add_test(NAME CtlPrintTest COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/private-cups.sh $<TARGET_FILE:CtlPrintTest>)
    set_tests_properties(CtlPrintTest PROPERTIES LABELS services TIMEOUT 300
        ENVIRONMENT "MADOGUCHICTL=$<TARGET_FILE:madoguchictl>;FORMS=${CMAKE_SOURCE_DIR}/forms-templates")
endif()
