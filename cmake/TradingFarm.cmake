# SPDX-License-Identifier: GPL-3.0-or-later
# The only ways to make a target: tf_add_library, tf_add_application, tf_add_test, tf_add_bench.

option(TF_BUILD_TESTS "Build tests" ON)
option(TF_BUILD_BENCHES "Build benchmarks" OFF)
option(TF_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(TF_FAILPOINTS "Named failpoints for crash tests" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC OFF)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # generated sources need nothing else built
set(CMAKE_AUTORCC ON)

find_program(TF_CCACHE ccache)
if(TF_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${TF_CCACHE}")
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Network Concurrent Svg PrintSupport Test LinguistTools)
# Qt's test target defines its build folder, different for each test: a shared precompiled header forbids that.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(PostgreSQL REQUIRED)
find_package(spdlog REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
find_package(Qt6Keychain REQUIRED)
find_package(Boost REQUIRED)

add_library(tf_options INTERFACE)
target_include_directories(tf_options INTERFACE "${CMAKE_SOURCE_DIR}")
# maybe-uninitialized is wrong about std::optional at -O1 (g++ 12); fields that a designated initialiser leaves out
# have their default, which is the point of it.
target_compile_options(tf_options INTERFACE
    -fPIC -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-psabi
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized> -Wno-missing-field-initializers
    $<$<BOOL:${TF_WERROR}>:-Werror>
    $<$<BOOL:${TF_SANITIZE}>:-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer>)
target_link_options(tf_options INTERFACE
    $<$<BOOL:${TF_SANITIZE}>:-fsanitize=address,undefined>)
target_compile_definitions(tf_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    $<$<BOOL:${TF_FAILPOINTS}>:TF_FAILPOINTS>)

find_program(TF_MOLD mold)
if(TF_MOLD)
    target_link_options(tf_options INTERFACE -fuse-ld=mold)
endif()

# Precompiled headers: one per layer, shared by every target of that layer.
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch.cpp" CONTENT "") # written once, not at each configuring
add_library(tf_pch_core STATIC "${CMAKE_BINARY_DIR}/pch.cpp")
target_link_libraries(tf_pch_core PUBLIC tf_options Qt6::Core Qt6::Concurrent)
target_precompile_headers(tf_pch_core PRIVATE
    <algorithm> <array> <cmath> <functional> <memory> <optional> <span> <string> <variant> <vector>
    <QByteArray> <QCoreApplication> <QFuture> <QFutureWatcher> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QList> <QObject> <QString> <QUuid> <QtConcurrent>)

file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch_ui.cpp" CONTENT "") # written once, not at each configuring
add_library(tf_pch_ui STATIC "${CMAKE_BINARY_DIR}/pch_ui.cpp")
target_link_libraries(tf_pch_ui PUBLIC tf_options Qt6::Widgets Qt6::Concurrent)
target_precompile_headers(tf_pch_ui PRIVATE
    <algorithm> <array> <cmath> <functional> <memory> <optional> <span> <string> <variant> <vector>
    <QAbstractItemModel> <QByteArray> <QFuture> <QFutureWatcher> <QHash> <QList> <QObject> <QString>
    <QUuid> <QtConcurrent> <QtWidgets>)

if(TF_BUILD_TESTS)
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch_test.cpp" CONTENT "") # written once, not at each configuring
add_library(tf_pch_test STATIC "${CMAKE_BINARY_DIR}/pch_test.cpp")
target_link_libraries(tf_pch_test PUBLIC tf_options Qt6::Widgets Qt6::Concurrent Qt6::Test)
target_precompile_headers(tf_pch_test PRIVATE
    <algorithm> <array> <cmath> <functional> <memory> <optional> <span> <string> <variant> <vector>
    <QAbstractItemModel> <QFuture> <QHash> <QList> <QSignalSpy> <QString> <QTest> <QUuid> <QtConcurrent>
    <QtWidgets>)
endif()

# All generated sources, which is what clang-tidy needs built; and all benchmarks.
add_custom_target(lint_sources)
add_custom_target(benches)

# tf_add_library(name [UI] [PURE] SOURCES files... [USES targets...] [PRIVATE_USES targets...])
# UI: may use widgets. PURE: holds no QObject, so no moc pass.
function(tf_add_library name)
    cmake_parse_arguments(ARG "UI;PURE" "" "SOURCES;USES;PRIVATE_USES" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    if(ARG_UI)
        target_link_libraries(${name} PUBLIC Qt6::Widgets Qt6::Concurrent)
        target_precompile_headers(${name} REUSE_FROM tf_pch_ui)
    else()
        target_link_libraries(${name} PUBLIC Qt6::Core Qt6::Concurrent)
        target_precompile_headers(${name} REUSE_FROM tf_pch_core)
    endif()
    target_link_libraries(${name} PUBLIC tf_options ${ARG_USES} PRIVATE ${ARG_PRIVATE_USES})
    if(NOT ARG_PURE)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        add_dependencies(lint_sources ${name}_autogen)
    endif()
endfunction()

# tf_add_application(name SOURCES files... USES targets...)
function(tf_add_application name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE tf_options Qt6::Widgets Qt6::Concurrent ${ARG_USES})
    target_precompile_headers(${name} REUSE_FROM tf_pch_ui)
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
    add_dependencies(lint_sources ${name}_autogen)
endfunction()

# tf_add_test(name [SERVER] [SERIAL] [TIMEOUT seconds] [LABELS ...] SOURCES files... USES targets...)
# One QtTest executable per unit. SERVER: needs the run's private Postgres cluster (tests/support/test_server.h).
# SERIAL: alone on the machine. TIMEOUT: of the whole and of each of its functions, 600 without.
function(tf_add_test name)
    cmake_parse_arguments(ARG "SERVER;SERIAL" "TIMEOUT" "SOURCES;USES;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE tf_options Qt6::Widgets Qt6::Concurrent Qt6::Test ${ARG_USES})
    target_precompile_headers(${name} REUSE_FROM tf_pch_test)
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
    add_dependencies(lint_sources ${name}_autogen)
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 600)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}" RUN_SERIAL "${ARG_SERIAL}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TF_SHARED=${CMAKE_SOURCE_DIR}/../shared;TF_SOURCE=${CMAKE_SOURCE_DIR};TF_BINARY=${CMAKE_BINARY_DIR};QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000;UBSAN_OPTIONS=print_stacktrace=1")
    if(ARG_SERVER)
        target_link_libraries(${name} PRIVATE tf_test_support)
        set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED cluster)
    endif()
endfunction()

# tf_add_bench(name SOURCES files... USES targets...): Google Benchmark, built with -DTF_BUILD_BENCHES=ON.
function(tf_add_bench name)
    if(NOT TF_BUILD_BENCHES)
        return()
    endif()
    cmake_parse_arguments(ARG "" "" "SOURCES;USES" ${ARGN})
    find_package(benchmark REQUIRED)
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE tf_options benchmark::benchmark ${ARG_USES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bench")
    add_dependencies(benches ${name})
endfunction()
