# The foreign parts, all from the distribution's packages.
find_package(Qt6 6.4 REQUIRED COMPONENTS
  Core Gui Network Qml Quick QuickControls2 Positioning Svg Test QuickTest LinguistTools)
find_package(spdlog REQUIRED)
find_package(OpenSSL 3 REQUIRED)
find_package(SQLite3 3.40 REQUIRED)
find_package(PROJ REQUIRED)
find_package(Threads REQUIRED)
find_package(CLI11 REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS url json)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(deflate REQUIRED IMPORTED_TARGET libdeflate)
find_path(MUSTACHE_INCLUDE mustache.hpp PATH_SUFFIXES kainjow libkainjow-mustache)
