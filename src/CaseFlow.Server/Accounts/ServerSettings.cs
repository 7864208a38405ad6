namespace CaseFlow.Server.Accounts;

/// <summary>Settings that more than one part of the host reads.</summary>
internal static class ServerSettings
{
    /// <summary>Under which address people and programs reach the servers, e.g. <c>https://caseflow.example.org</c>.</summary>
    public const string PublicAddress = "PublicAddress";
}
