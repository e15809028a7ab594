# Typing into another program's window, on a screen of the test's own.
madoguchi_test_program(typing-target TypingTarget.cpp LIBRARIES Qt6::Widgets)
pkg_check_modules(XCB REQUIRED IMPORTED_TARGET xcb)
madoguchi_test_program(TypingTest TypingTest.cpp LIBRARIES Qt6::Widgets device_typing PkgConfig::XCB)
add_dependencies(TypingTest typing-target)
add_test(NAME TypingTest COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/private-screen.sh $<TARGET_FILE:TypingTest>)
set_tests_properties(TypingTest PROPERTIES LABELS services TIMEOUT 300
    ENVIRONMENT "TYPING_TARGET=$<TARGET_FILE:typing-target>")
