# The store against a real PostgreSQL.
add_library(private_postgres STATIC PrivatePostgres.h PrivatePostgres.cpp)
target_link_libraries(private_postgres PUBLIC app_store project_options)
foreach(test ServerStoreTest ServerFaultsTest ServerMovesTest)
    madoguchi_test_program(${test} ${test}.cpp LIBRARIES store_suite private_postgres)
    add_test(NAME ${test} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/private-postgres.sh $<TARGET_FILE:${test}>)
    set_tests_properties(${test} PROPERTIES LABELS services TIMEOUT 400)
endforeach()
target_sources(ServerFaultsTest PRIVATE SlowProxy.h SlowProxy.cpp)
