namespace CaseFlow.Cases.Silences;

/// <summary>What stays attached to a text without breaking the silence on it.</summary>
public enum ReservationKind
{
    /// <summary>The organisation goes along, except for what it says.</summary>
    Reservation,

    /// <summary>The organisation says how it understands the text.</summary>
    InterpretativeStatement,
}

/// <summary>A reservation or an interpretative statement.</summary>
/// <param name="Version">Of the text to which it is attached.</param>
/// <param name="Kind">Which of them.</param>
/// <param name="Text">What it says.</param>
/// <param name="Author">The person.</param>
/// <param name="Post">The post whose word it is.</param>
/// <param name="Organisation">The organisation.</param>
public sealed record SilenceReservation(int Version, ReservationKind Kind, string Text, string Author, string Post, string Organisation);
