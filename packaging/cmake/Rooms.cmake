# A room is a folder of src: one library, which may use the rooms before it and its own foreign part.
function(room name)
  cmake_parse_arguments(ROOM "MOC" "" "USES;PARTS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp ${CMAKE_SOURCE_DIR}/src/${name}/*.h)
  if(NOT sources)
    return()
  endif()
  add_library(room_${name} STATIC ${sources})
  target_include_directories(room_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  set_target_properties(room_${name} PROPERTIES AUTOMOC ${ROOM_MOC} LINKER_LANGUAGE CXX)
  list(TRANSFORM ROOM_USES PREPEND room_)
  target_link_libraries(room_${name} PUBLIC ${ROOM_USES} ${ROOM_PARTS})
  plain_warnings(room_${name})
endfunction()

function(plain_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion)
endfunction()

# Tests mirror the rooms: tests/<room>/tst_<file>.cpp, one program each.
function(room_tests name)
  cmake_parse_arguments(TESTS "" "" "USES;PARTS;LABELS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${name}/tst_*.cpp)
  list(TRANSFORM TESTS_USES PREPEND room_)
  foreach(source IN LISTS sources)
    get_filename_component(test ${source} NAME_WE)
    add_executable(${test} ${source})
    set_target_properties(${test} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin/tests)
    target_include_directories(${test} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(${test} PRIVATE
      SOURCE_DIR="${CMAKE_SOURCE_DIR}" PROGRAMS_DIR="${CMAKE_BINARY_DIR}/bin")
    target_link_libraries(${test} PRIVATE ${TESTS_USES} ${TESTS_PARTS} Qt6::Test)
    plain_warnings(${test})
    add_test(NAME ${test} COMMAND ${test})
    set_tests_properties(${test} PROPERTIES
      LABELS "${TESTS_LABELS}" TIMEOUT 300
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;QT_FONT_DPI=96;TZ=UTC;LC_ALL=C.UTF-8")
  endforeach()
endfunction()
