# The store against a real PostgreSQL.
add_executable(ServerStoreTest ServerStoreTest.cpp)
target_link_libraries(ServerStoreTest PRIVATE store_suite project_options)
set_target_properties(ServerStoreTest PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
add_test(NAME ServerStoreTest
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/private-postgres.sh $<TARGET_FILE:ServerStoreTest>)
set_tests_properties(ServerStoreTest PROPERTIES LABELS services TIMEOUT 300)

add_executable(ServerFaultsTest ServerFaultsTest.cpp SlowProxy.h SlowProxy.cpp)
target_link_libraries(ServerFaultsTest PRIVATE app_store Qt6::Test project_options)
set_target_properties(ServerFaultsTest PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
add_test(NAME ServerFaultsTest
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/private-postgres.sh $<TARGET_FILE:ServerFaultsTest>)
set_tests_properties(ServerFaultsTest PROPERTIES LABELS services TIMEOUT 400)

add_executable(ServerMovesTest ServerMovesTest.cpp PrivatePostgres.h PrivatePostgres.cpp)
target_link_libraries(ServerMovesTest PRIVATE store_suite project_options)
set_target_properties(ServerMovesTest PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
add_test(NAME ServerMovesTest
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/private-postgres.sh $<TARGET_FILE:ServerMovesTest>)
set_tests_properties(ServerMovesTest PROPERTIES LABELS services TIMEOUT 300)
