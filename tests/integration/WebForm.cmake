# The web form in a real Chromium, from the page to the counter. The packages come from the npm registry, as locked.
find_program(NODE node REQUIRED)
set(workshop ${CMAKE_BINARY_DIR}/web-form)
set(page ${CMAKE_SOURCE_DIR}/app/webform/page)

add_test(NAME WebFormPackages COMMAND ${page}/workshop.sh ${workshop})
set_tests_properties(WebFormPackages PROPERTIES FIXTURES_SETUP web_form)
# What is committed is what the sources and the locked packages give.
add_test(NAME WebFormBundle COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/web-form-bundle.sh ${workshop} ${page}/bundle)
foreach(part persons privacy access counter)
    string(TOUPPER ${part} name)
    string(SUBSTRING ${name} 0 1 name)
    string(SUBSTRING ${part} 1 -1 rest)
    set(name WebForm${name}${rest})
    add_test(NAME ${name} COMMAND ${NODE} ${CMAKE_CURRENT_SOURCE_DIR}/web-form-${part}.mjs)
    list(APPEND web_form_tests ${name})
endforeach()
set_tests_properties(WebFormPackages WebFormBundle ${web_form_tests} PROPERTIES LABELS services TIMEOUT 900)
set_tests_properties(WebFormBundle ${web_form_tests} PROPERTIES FIXTURES_REQUIRED web_form)
set_tests_properties(${web_form_tests} PROPERTIES ENVIRONMENT
    "WEB_FORM_PACKAGES=${workshop};MADOGUCHICTL=$<TARGET_FILE:madoguchictl>;FORMS=${CMAKE_SOURCE_DIR}/forms-templates")
