namespace CaseFlow.Cases.Silences;

/// <summary>That an organisation which is asked has no focal point who could be reached, so that its silence says nothing.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Source">How it became known.</param>
/// <param name="ReportedAt">When all were told, UTC.</param>
/// <param name="IsAnsweredFor">Whether somebody has said by name that the text may be adopted without it.</param>
public sealed record VoterAbsence(string Organisation, AbsenceSource Source, DateTimeOffset ReportedAt, bool IsAnsweredFor = false);

/// <summary>How an absence became known.</summary>
public enum AbsenceSource
{
    /// <summary>The register of posts shows nobody who acts and may read the text; it ends when the register shows somebody.</summary>
    Directory,

    /// <summary>Somebody reported it; it ends when the organisation says anything.</summary>
    Report,
}
