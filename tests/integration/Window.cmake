# The clerk's window as a person uses it: offscreen by its parts, and the program itself under Xvfb by keys.
add_library(counter_window STATIC CounterWindow.h CounterWindow.cpp CardProcess.h CardProcess.cpp)
target_link_libraries(counter_window PUBLIC Qt6::Test app_clerk device_virtual project_options)
add_library(designer_window STATIC DesignerWindow.h DesignerWindow.cpp)
target_link_libraries(designer_window PUBLIC counter_window designer_testing)
foreach(test SecondDisplayTest DesignerPaperTest DesignerWindowTest ProceduresWindowTest CharacterWindowTest HandOverWindowTest DocumentWindowTest WindowTest HoldWindowTest StaffWindowTest NothingReadableTest)
    madoguchi_test_program(${test} ${test}.cpp LIBRARIES counter_window translations)
    add_dependencies(${test} madoguchi-virtual-card)
    # The print service outside: its socket is seen in the reader's network namespace, too.
    add_test(NAME ${test} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/private-cups.sh
        ${CMAKE_SOURCE_DIR}/devices/virtual/private-reader.sh $<TARGET_FILE:${test}>)
    set_tests_properties(${test} PROPERTIES LABELS services TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;VIRTUAL_CARD=$<TARGET_FILE:madoguchi-virtual-card>")
endforeach()
set_property(TEST SecondDisplayTest APPEND PROPERTY
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen:configfile=${CMAKE_SOURCE_DIR}/tests/app/visitor/two-screens.json")
target_compile_definitions(HandOverWindowTest PRIVATE SOURCE_DIR="${CMAKE_SOURCE_DIR}")
target_compile_definitions(NothingReadableTest PRIVATE SEARCH="${CMAKE_CURRENT_SOURCE_DIR}/search-personal-data.py")

add_test(NAME WindowUnderXvfb COMMAND ${CMAKE_SOURCE_DIR}/devices/virtual/private-reader.sh
    ${CMAKE_CURRENT_SOURCE_DIR}/window-under-xvfb.sh ${CMAKE_BINARY_DIR})
add_test(NAME WindowOnHoldUnderXvfb COMMAND ${CMAKE_SOURCE_DIR}/devices/virtual/private-reader.sh
    ${CMAKE_CURRENT_SOURCE_DIR}/window-under-xvfb.sh ${CMAKE_BINARY_DIR} hold)
set_tests_properties(WindowUnderXvfb WindowOnHoldUnderXvfb PROPERTIES LABELS services TIMEOUT 300)
foreach(test DesignerPaperTest DesignerWindowTest)
    target_link_libraries(${test} PRIVATE designer_window)
    target_compile_definitions(${test} PRIVATE SHIPPED_FORMS="${CMAKE_SOURCE_DIR}/forms-templates")
endforeach()
set_tests_properties(DesignerPaperTest PROPERTIES TIMEOUT 900) # every pixel of twenty pages, without optimisation
