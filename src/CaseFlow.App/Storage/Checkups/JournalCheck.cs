using CaseFlow.App.Storage.Accesses;
using CaseFlow.App.Storage.Journal;

namespace CaseFlow.App.Storage.Checkups;

/// <summary>Whether the journal is as it was written.</summary>
internal sealed class JournalCheck(JournalVerifier verifier, AccessVerifier accesses) : ICheck
{
    private const string Advice = "Keep the database as it is, tell whoever answers for security, and compare it with the last backup.";

    public string Subject => "Journal";

    public int Order => ICheck.Database + 20;

    public async ValueTask<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellation)
    {
        var report = await verifier.VerifyAsync(cancellation);
        if (report.IsIntact && (await accesses.VerifyAsync(cancellation)).Break is { } reading)
        {
            return [new(Verdict.Broken, Subject, $"Entry {reading.Number} of the access stream of node {reading.Node} is not as it was written.", Advice)];
        }

        return report.Break is { } found
            ? [new(Verdict.Broken, Subject, $"{found.Fault} at number {found.Number} of stream {found.StreamId}, case {found.CaseId}.", Advice)]
            : [new(
                Verdict.Fine,
                Subject,
                $"{report.Events:N0} events of {report.Streams:N0} streams stand as written, {report.Checkpoints:N0} checkpoints hold.")];
    }
}
