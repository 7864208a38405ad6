namespace CaseFlow.Web.Islands;

/// <summary>How far an element of a process has come.</summary>
public enum StepState
{
    /// <summary>It is over.</summary>
    Done,

    /// <summary>It waits for somebody or something.</summary>
    Current,

    /// <summary>It stands still until somebody resolves what went wrong.</summary>
    Incident,
}

/// <summary>An element that a diagram lights.</summary>
/// <param name="Id">Its id in the BPMN text.</param>
/// <param name="State">How far it has come.</param>
public sealed record DiagramMark(string Id, StepState State);

/// <summary>A step of a process in words, beside its diagram.</summary>
/// <param name="Id">Its id in the BPMN text.</param>
/// <param name="Name">What it is called.</param>
/// <param name="State">How far it has come; null when nothing is running, or nothing has come here.</param>
public sealed record DiagramStep(string Id, string Name, StepState? State = null);
