using CaseFlow.Kernel;

namespace CaseFlow.Cases.Imports;

/// <summary>Why an import refuses a command.</summary>
public static class ImportRejections
{
    /// <summary>One import at a time for each source.</summary>
    public static readonly Rejection AlreadyRunning = new(
        RejectionKind.Conflict,
        "import.already_running",
        "Expected no other import of this source, but one is running: wait for it, or abandon it.");

    /// <summary>The import has ended, or was taken over.</summary>
    public static readonly Rejection NotRunning =
        new(RejectionKind.Conflict, "import.not_running", "Expected a running import, but it has ended or another one has taken its place.");

    /// <summary>There is no such import.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "import.not_found", "Expected an import with this id, but there is none.");
}
