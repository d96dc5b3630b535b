// swift-tools-version: 6.3

import PackageDescription

// What gapscore is measured against, apart from it so that nobody who uses the tool builds it.
let package = Package(
  name: "gapscore-benchmarks",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // The files that everything is measured on.
    .executableTarget(
      name: "corpus",
      dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")]
    ),
    // The same files through Swift's usual YAML library.
    .executableTarget(name: "yams-peer", dependencies: ["Yams"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
