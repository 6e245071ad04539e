// What the kernel shows to the executable, the plugins and the tests. GRDB and ArgumentParser are part of the one
// kernel library: a second copy in a plugin would be a second set of types.
@_exported import ArgumentParser
@_exported import CommandLineTool
@_exported import CouncilRules
@_exported import Documents
@_exported import Evaluation
@_exported import GRDB
@_exported import PluginKit
@_exported import RecordStore
@_exported import TextDocuments
@_exported import Transcription
