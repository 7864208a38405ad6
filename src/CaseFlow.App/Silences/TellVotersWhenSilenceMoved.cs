using System.Collections.Immutable;
using CaseFlow.App.Notifications;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.Cases.Silences;

namespace CaseFlow.App.Silences;

/// <summary>All who are asked, and whoever asks them, are told at once of all that they must know in time. Nothing says what the text is about.</summary>
internal sealed class TellVotersWhenSilenceMoved(EventStore store, Outbox outbox) : IReaction<SilenceEvent>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<SilenceEvent> recorded, CancellationToken cancellation)
    {
        var (state, _) = await store.LoadAsync(Streams.Silence, recorded.CaseId, recorded.StreamId, cancellation);
        if (TemplateOf(recorded.Event) is { } template && FileOf(state) is { Voters.IsEmpty: false } file)
        {
            var told = recorded.Event is SilenceEvent.Looked { Unacknowledged: var slow } ? GroupsOf(slow) : GroupsOf(file.Voters).Union(ChairOf(file));
            if (!told.IsEmpty)
            {
                await outbox.AddAsync(recorded.CaseId, Notification.Kind, new Notification(template, told), cancellation);
            }
        }

        return null;
    }

    private static string? TemplateOf(SilenceEvent happened) => happened switch
    {
        SilenceEvent.Circulated => "silence.circulated",
        SilenceEvent.TextChanged => "silence.text_changed",
        SilenceEvent.Looked => "silence.reminder",
        SilenceEvent.Extended => "silence.extended",
        SilenceEvent.AbsenceReported => "silence.absence_reported",
        SilenceEvent.Broken => "silence.broken",
        SilenceEvent.Adopted => "silence.adopted",
        SilenceEvent.Withdrawn => "silence.withdrawn",
        _ => null,
    };

    private static SilenceFile? FileOf(Silence state) => state switch
    {
        Silence.Running s => s.File,
        Silence.Adopted s => s.File,
        Silence.Broken s => s.File,
        Silence.Withdrawn s => s.File,
        _ => null,
    };

    private static ImmutableSortedSet<string> GroupsOf(ImmutableSortedSet<string> voters) =>
        SilenceFile.Nobody.Union(voters.SelectMany(voter => new[] { $"FP@{voter}", $"DEPUTY@{voter}" }));

    private static IEnumerable<string> ChairOf(SilenceFile file) => file.Chair is { } chair ? [$"COORD@{chair}"] : [];
}
