using CaseFlow.App.Access;
using CaseFlow.App.Cases;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Silences;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Silences;

/// <summary>The items under silence of a case: sends them commands, with what they must know of the rest of the world.</summary>
internal sealed class CaseSilences(
    EventStore store, Rows rows, FactsOfSilence facts, OpenCases cases, ReadingOrganisations reading, DecisionContextSource contexts)
{
    /// <summary>Sends a command to an item that the caller may see, of a case on which people work.</summary>
    public async ValueTask<Outcome<SilenceReceipt>> SendAsync(Guid caseId, Guid silenceId, SilenceCommand command, CancellationToken cancellation) =>
        await rows.Of<SilenceRow>().AnyAsync(row => row.CaseId == caseId && row.SilenceId == silenceId, cancellation)
            ? await SendToAsync(caseId, silenceId, command, cancellation)
            : SilenceRejections.NotFound;

    /// <summary>Writes a text down as a new item.</summary>
    public async ValueTask<Outcome<SilenceReceipt>> DraftAsync(DraftSilence draft, CancellationToken cancellation)
    {
        var id = (await contexts.ForAsync(draft.CaseId, cancellation)).NewId();
        var command = new SilenceCommand.Draft(new SilenceId(id), draft.Subject, draft.Text, draft.Language);
        return await SendToAsync(draft.CaseId, id, command, cancellation);
    }

    /// <summary>Sends a drafted text to organisations, all of which may read the case.</summary>
    public async ValueTask<Outcome<SilenceReceipt>> CirculateAsync(
        Guid caseId, Guid silenceId, IEnumerable<string> organisations, SilenceTerms terms, CancellationToken cancellation)
    {
        var circulate = new SilenceCommand.Circulate(SilenceFile.Nobody.Union(organisations), terms);
        return await ShutOutAsync(caseId, circulate, cancellation) is { } refusal ? refusal : await SendAsync(caseId, silenceId, circulate, cancellation);
    }

    /// <summary>Writes a text down as a new item and sends it to organisations at once.</summary>
    public async ValueTask<Outcome<SilenceReceipt>> PutAsync(
        DraftSilence draft, IEnumerable<string> organisations, SilenceTerms terms, CancellationToken cancellation)
    {
        var drafted = await DraftAsync(draft, cancellation);
        if (drafted.IsRejected)
        {
            return drafted;
        }

        var circulate = new SilenceCommand.Circulate(SilenceFile.Nobody.Union(organisations), terms);
        return await ShutOutAsync(draft.CaseId, circulate, cancellation) is { } refusal
            ? refusal
            : await SendToAsync(draft.CaseId, drafted.Value.SilenceId, circulate, cancellation);
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

    private async ValueTask<Outcome<SilenceReceipt>> SendToAsync(Guid caseId, Guid silenceId, SilenceCommand command, CancellationToken cancellation)
    {
        if (await cases.RefusalAsync(caseId, cancellation) is { } refusal)
        {
            return refusal;
        }

        return await DecideAsync(caseId, silenceId, command, cancellation) is { } rejection ? rejection : new SilenceReceipt(caseId, silenceId);
    }

    private async ValueTask<Rejection?> ShutOutAsync(Guid caseId, SilenceCommand.Circulate circulate, CancellationToken cancellation) =>
        await reading.ExceptAsync(caseId, circulate.Voters, cancellation) is [_, ..] shutOut ? SilenceRejections.CannotRead(shutOut) : null;

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
