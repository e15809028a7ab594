# Readers without PC/SC: the real libnfc with a PN532 on a pty.
madoguchi_reader_test(NfcResidentsTest NfcResidentsTest.cpp PrivateService.h PrivateService.cpp RawReader.h RawReader.cpp
    LIBRARIES test_pn532 device_cards device_virtual PkgConfig::PCSC)
target_compile_definitions(NfcResidentsTest PRIVATE ANCHORS="${CMAKE_SOURCE_DIR}/devices/virtual/residents/issuer/anchors")

madoguchi_test(CtlNfcTest CtlNfcTest.cpp LIBRARIES test_pn532 test_ctl_process device_virtual)
add_dependencies(CtlNfcTest madoguchictl)
set_tests_properties(CtlNfcTest PROPERTIES LABELS services TIMEOUT 300)
set_property(TEST CtlNfcTest APPEND PROPERTY ENVIRONMENT "MADOGUCHICTL=$<TARGET_FILE:madoguchictl>")
set_tests_properties(NfcResidentsTest CtlNfcTest PROPERTIES RESOURCE_LOCK pty)
