namespace CaseFlow.Cases.Cases;

/// <summary>What sort of fact an entry of the public record is.</summary>
public enum RecordKind
{
    /// <summary>A sign of risk or harm.</summary>
    Signal,

    /// <summary>Something that may set off violence.</summary>
    Trigger,

    /// <summary>Somebody warned.</summary>
    Warning,

    /// <summary>Somebody asked for action.</summary>
    Request,

    /// <summary>A body decided.</summary>
    Decision,

    /// <summary>A mandating body allowed a measure.</summary>
    Authorisation,

    /// <summary>A body or a state refused.</summary>
    Refusal,

    /// <summary>A measure was carried out.</summary>
    Measure,

    /// <summary>A task passed from one body to another.</summary>
    Handover,

    /// <summary>How something ended.</summary>
    Outcome,

    /// <summary>What was done was judged.</summary>
    Evaluation,

    /// <summary>What was done was criticised.</summary>
    Critique,

    /// <summary>An operation or a body ended.</summary>
    Closure,

    /// <summary>Anything else that bears on the case.</summary>
    Event,
}
