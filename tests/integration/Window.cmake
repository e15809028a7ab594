# The clerk's window as a person uses it: offscreen by its parts, and the program itself under Xvfb by keys.
add_executable(WindowTest WindowTest.cpp CardProcess.h CardProcess.cpp)
target_link_libraries(WindowTest PRIVATE Qt6::Test app_clerk device_virtual translations project_options)
set_target_properties(WindowTest PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
add_dependencies(WindowTest madoguchi-virtual-card)
# The print service outside: its socket is seen in the reader's network namespace, too.
add_test(NAME WindowTest COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/private-cups.sh
    ${CMAKE_SOURCE_DIR}/devices/virtual/private-reader.sh $<TARGET_FILE:WindowTest>)
set_tests_properties(WindowTest PROPERTIES LABELS services TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;VIRTUAL_CARD=$<TARGET_FILE:madoguchi-virtual-card>")

add_test(NAME WindowUnderXvfb COMMAND ${CMAKE_SOURCE_DIR}/devices/virtual/private-reader.sh
    ${CMAKE_CURRENT_SOURCE_DIR}/window-under-xvfb.sh ${CMAKE_BINARY_DIR})
add_test(NAME WindowOnHoldUnderXvfb COMMAND ${CMAKE_SOURCE_DIR}/devices/virtual/private-reader.sh
    ${CMAKE_CURRENT_SOURCE_DIR}/window-under-xvfb.sh ${CMAKE_BINARY_DIR} hold)
set_tests_properties(WindowUnderXvfb WindowOnHoldUnderXvfb PROPERTIES LABELS services TIMEOUT 300)
