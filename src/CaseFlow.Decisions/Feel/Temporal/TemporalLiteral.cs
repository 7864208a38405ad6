namespace CaseFlow.Decisions.Feel.Temporal;

/// <summary>What <c>@"…"</c> stands for, by its form.</summary>
internal static class TemporalLiteral
{
    public static FeelValue? Read(string text) =>
        DurationText.ReadDays(text)
        ?? DurationText.ReadYears(text)
        ?? TemporalText.ReadDateTime(text)
        ?? TemporalText.ReadDate(text)
        ?? (FeelValue?)TemporalText.ReadTime(text);
}
