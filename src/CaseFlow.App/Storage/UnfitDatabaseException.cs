namespace CaseFlow.App.Storage;

/// <summary>The database has not the shape that this release works on; the message says what to do.</summary>
public sealed class UnfitDatabaseException(string message) : Exception(message);
