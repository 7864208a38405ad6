using System.Linq.Expressions;

namespace CaseFlow.App.Silences;

/// <summary>What an organisation said to a text under silence, as a reader sees it.</summary>
/// <param name="SilenceId">The item.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="Number">Its number within the item, from 1.</param>
/// <param name="Kind">As what it was said.</param>
/// <param name="HasEffect">Whether it broke the silence; a late break has no effect, and a reservation is none.</param>
/// <param name="Version">Of the text to which it was said.</param>
/// <param name="Text">Grounds, reservation or statement; null when an amendment says all.</param>
/// <param name="Amendment">How the text should read instead; null when there is none.</param>
/// <param name="Author">The person.</param>
/// <param name="Post">The post whose word it is.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="ReceivedAt">When the server received it, UTC.</param>
public sealed record SilenceVoiceView(
    Guid SilenceId,
    Guid CaseId,
    int Number,
    SilenceVoiceKind Kind,
    bool HasEffect,
    int Version,
    string? Text,
    string? Amendment,
    string Author,
    string Post,
    string Organisation,
    DateTimeOffset ReceivedAt)
{
    internal static readonly Expression<Func<SilenceVoiceRow, SilenceVoiceView>> FromRow = row => new SilenceVoiceView(
        row.SilenceId, row.CaseId, row.Number, row.Kind, row.Kind == SilenceVoiceKind.Break, row.Version, row.Text, row.Amendment, row.Author,
        row.Post, row.Organisation, row.ReceivedAt);
}
