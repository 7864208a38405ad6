namespace CaseFlow.Cases.Measures;

/// <summary>What can be asked of a measure.</summary>
public abstract record MeasureCommand
{
    private MeasureCommand()
    {
    }

    /// <summary>Notes a measure that is authorised and cannot start yet.</summary>
    /// <param name="Id">The measure.</param>
    /// <param name="Terms">How it will be carried out.</param>
    /// <param name="Citation">The mandate in force that it cites; null when it cites none. A coercive measure needs one.</param>
    /// <param name="Awaits">What is missing, e.g. the consent of the state.</param>
    public sealed record Authorise(MeasureId Id, MeasureTerms Terms, MandateCitation? Citation, string Awaits) : MeasureCommand;

    /// <summary>Activates a measure: a new or an authorised one, or a resting one anew, on new terms.</summary>
    /// <param name="Id">The measure.</param>
    /// <param name="Terms">How it is carried out.</param>
    /// <param name="Citation">The mandate in force that it cites; null when it cites none. A coercive measure needs one.</param>
    /// <param name="IsAsked">Whether a task of the case's process asks for it, which it does after a harm stop only when two have approved.</param>
    public sealed record Activate(MeasureId Id, MeasureTerms Terms, MandateCitation? Citation, bool IsAsked = false) : MeasureCommand;

    /// <summary>Reports on a measure.</summary>
    public sealed record Report(ImplementationReport Content) : MeasureCommand;

    /// <summary>Pauses a measure because its mandate has ended. Does nothing when it rests or has ended.</summary>
    public sealed record PauseForMandate : MeasureCommand;

    /// <summary>Resumes a resting measure; after a harm stop two of different organisations do so, each with grounds.</summary>
    /// <param name="Grounds">Why it may go on.</param>
    /// <param name="Citation">A mandate in force; needed again by a coercive measure.</param>
    public sealed record Resume(string Grounds, MandateCitation? Citation) : MeasureCommand;

    /// <summary>Ends a measure that was authorised but never carried out.</summary>
    public sealed record GiveUp(string Grounds) : MeasureCommand;

    /// <summary>Ends a measure because another body takes it over.</summary>
    /// <param name="To">The receiving body, in the record's words.</param>
    /// <param name="Grounds">Why.</param>
    public sealed record HandOver(string To, string Grounds) : MeasureCommand;
}
