namespace CaseFlow.Cases.Mandates;

/// <summary>What can be asked of a mandate.</summary>
public abstract record MandateCommand
{
    private MandateCommand()
    {
    }

    /// <summary>Records a mandate. CaseFlow records what a body decided; it decides nothing in its place.</summary>
    public sealed record Record(MandateId Id, MandateText Text) : MandateCommand;

    /// <summary>Records that the mandating body ends the mandate.</summary>
    /// <param name="EndsAt">From when, UTC; may lie ahead.</param>
    /// <param name="Reference">The document that ends it, e.g. <c>S/RES/2016 (2011)</c>.</param>
    public sealed record End(DateTimeOffset EndsAt, string Reference) : MandateCommand;

    /// <summary>The end has come. Does nothing before it, or when the mandate has ended already.</summary>
    public sealed record FireEnd : MandateCommand;
}
