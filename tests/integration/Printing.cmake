# madoguchi_print_test(NAME SOURCE… LIBRARIES target…): a QtTest program that runs beside a private print service with one
# IPP Everywhere printer behind the queue "counter" (private-cups.sh). It finds CUPS_SERVER, PRIVATE_CUPS and
# PRINT_SERVICE as the script says. Several may run at the same time.
function(madoguchi_print_test name)
    madoguchi_test_program(${name} ${ARGN})
    add_test(NAME ${name} COMMAND ${CMAKE_SOURCE_DIR}/tests/integration/private-cups.sh $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES LABELS services TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()

if(NOT WIN32)
    madoguchi_print_test(PrintingTest PrintingTest.cpp PrivatePrinter.h PrivatePrinter.cpp LIBRARIES device_printers)
endif()
