# Typing into another program's window, on a screen of the test's own.
add_executable(typing-target TypingTarget.cpp)
target_link_libraries(typing-target PRIVATE Qt6::Widgets project_options)
set_target_properties(typing-target PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
pkg_check_modules(XCB REQUIRED IMPORTED_TARGET xcb)
add_executable(TypingTest TypingTest.cpp)
target_link_libraries(TypingTest PRIVATE Qt6::Test Qt6::Widgets device_typing PkgConfig::XCB project_options)
set_target_properties(TypingTest PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
add_dependencies(TypingTest typing-target)
add_test(NAME TypingTest COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/private-screen.sh $<TARGET_FILE:TypingTest>)
set_tests_properties(TypingTest PROPERTIES LABELS services TIMEOUT 300
    ENVIRONMENT "TYPING_TARGET=$<TARGET_FILE:typing-target>")
