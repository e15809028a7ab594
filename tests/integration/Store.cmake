# The store against a real PostgreSQL.
add_executable(ServerStoreTest ServerStoreTest.cpp)
target_link_libraries(ServerStoreTest PRIVATE store_suite project_options)
set_target_properties(ServerStoreTest PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
add_test(NAME ServerStoreTest
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/private-postgres.sh $<TARGET_FILE:ServerStoreTest>)
set_tests_properties(ServerStoreTest PROPERTIES LABELS services TIMEOUT 300)
