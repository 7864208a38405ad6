using CaseFlow.App.Access;
using CaseFlow.App.Storage.Journal;

namespace CaseFlow.App.Storage.Checkups;

/// <summary>Whether the settings name a database, and a key that signs the journal.</summary>
internal sealed class ConfigurationCheck(DatabaseSettings settings, JournalKeys keys, DeploymentCeiling ceiling) : ICheck
{
    private const string NoKey = "Checkpoints are not signed, so that a cut journal would go unnoticed.";

    public string Subject => "Configuration";

    public int Order => 0;

    public ValueTask<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellation)
    {
        var findings = new List<Finding>
        {
            new(Verdict.Fine, Subject, $"{settings.Provider}, data directory {settings.DataDirectory}."),
            new(Verdict.Fine, Subject, $"Classifications up to rank {ceiling.Rank} are stored and shown."),
        };
        if (keys.File is not { } file)
        {
            findings.Add(new(Verdict.Attention, Subject, NoKey, "Set CaseFlow:JournalKeyFile to one file that all servers of this database can read."));
        }
        else if (File.Exists(file))
        {
            findings.Add(new(Verdict.Fine, Subject, $"The journal is signed with the key {file}. Keep a copy of it apart from the backups."));
        }
        else
        {
            findings.Add(new(
                Verdict.Attention, Subject, $"There is no journal key {file} yet.", "The first server makes one; after a move, copy the old one there."));
        }

        return new(findings);
    }
}
