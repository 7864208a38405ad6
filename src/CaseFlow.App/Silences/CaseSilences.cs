using CaseFlow.App.Access;
using CaseFlow.App.Cases;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Silences;

namespace CaseFlow.App.Silences;

/// <summary>The items under silence of a case: sends them commands, with what they must know of the rest of the world.</summary>
internal sealed class CaseSilences(EventStore store, FactsOfSilence facts, OpenCases cases, ReadingOrganisations reading, DecisionContextSource contexts)
{
    /// <summary>Sends a command to an item of a case on which people work.</summary>
    public async ValueTask<Outcome<SilenceReceipt>> SendAsync(Guid caseId, Guid silenceId, SilenceCommand command, CancellationToken cancellation)
    {
        if (await cases.RefusalAsync(caseId, cancellation) is { } refusal)
        {
            return refusal;
        }

        return await DecideAsync(caseId, silenceId, command, cancellation) is { } rejection ? rejection : new SilenceReceipt(caseId, silenceId);
    }

    /// <summary>Writes a text down as a new item.</summary>
    public async ValueTask<Outcome<SilenceReceipt>> DraftAsync(Guid caseId, string subject, string text, string language, CancellationToken cancellation)
    {
        var id = (await contexts.ForAsync(caseId, cancellation)).NewId();
        return await SendAsync(caseId, id, new SilenceCommand.Draft(new SilenceId(id), subject, text, language), cancellation);
    }

    /// <summary>Sends a drafted text to organisations, all of which may read the case.</summary>
    public async ValueTask<Outcome<SilenceReceipt>> CirculateAsync(
        Guid caseId, Guid silenceId, IEnumerable<string> organisations, SilenceTerms terms, CancellationToken cancellation)
    {
        var voters = SilenceFile.Nobody.Union(organisations);
        return await reading.ExceptAsync(caseId, voters, cancellation) is [_, ..] shutOut
            ? SilenceRejections.CannotRead(shutOut)
            : await SendAsync(caseId, silenceId, new SilenceCommand.Circulate(voters, terms), cancellation);
    }

    /// <summary>Sends a command whether or not anybody works on the case; answers why it was refused, or null.</summary>
    public async ValueTask<Rejection?> DecideAsync(Guid caseId, Guid silenceId, SilenceCommand command, CancellationToken cancellation)
    {
        var (known, _) = await store.LoadAsync(Streams.Silence, caseId, silenceId, cancellation);
        var informed = command with { Facts = await FactsAsync(caseId, command, known, cancellation) };
        var decision = await store.DecideAsync(
            Streams.Silence, caseId, silenceId, (state, context) => SilenceDecider.Decide(informed, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }

    private async ValueTask<SilenceFacts> FactsAsync(Guid caseId, SilenceCommand command, Silence state, CancellationToken cancellation) =>
        (command, state) switch
        {
            (SilenceCommand.Circulate c, Silence.Draft) =>
                await facts.FindAsync(caseId, c.Voters, (await contexts.ForAsync(caseId, cancellation)).Now, cancellation),
            (_, Silence.Running running) => await facts.FindAsync(caseId, running.File.Voters, running.CountedUntil, cancellation),
            _ => SilenceFacts.None,
        };
}

/// <summary>That an item under silence was changed.</summary>
public sealed record SilenceReceipt(Guid CaseId, Guid SilenceId);
