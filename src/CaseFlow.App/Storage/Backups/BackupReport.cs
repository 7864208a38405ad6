namespace CaseFlow.App.Storage.Backups;

/// <summary>What is in a backup.</summary>
/// <param name="File">Its file.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Cases">How many cases it holds.</param>
/// <param name="Events">How many events its journal holds.</param>
public sealed record BackupReport(string File, long Bytes, long Cases, long Events);

/// <summary>Nothing was backed up or restored; the message says what was expected and what to do.</summary>
public sealed class BackupException(string message) : Exception(message);
