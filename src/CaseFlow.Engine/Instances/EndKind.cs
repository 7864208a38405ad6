namespace CaseFlow.Engine.Instances;

/// <summary>How an instance ended.</summary>
public enum EndKind
{
    /// <summary>All its paths came to their end.</summary>
    Completed,

    /// <summary>A person or its caller ended it.</summary>
    Terminated,

    /// <summary>Another process took over.</summary>
    Converted,

    /// <summary>A called instance threw a BPMN error that nothing in it caught; its caller gets it.</summary>
    Failed,
}
