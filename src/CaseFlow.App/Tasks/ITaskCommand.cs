using System.Text.Json.Nodes;

namespace CaseFlow.App.Tasks;

/// <summary>
/// A command of the domain that also completes a task of the process. With a task, the engine's refusal refuses the whole command;
/// without one, it is accepted only if no open task awaits it.
/// </summary>
public interface ITaskCommand
{
    /// <summary>The case.</summary>
    Guid CaseId { get; }

    /// <summary>The task that it completes; null when no process asks for it.</summary>
    Guid? TaskId { get; }

    /// <summary>The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</summary>
    int? ExpectedVersion { get; }

    /// <summary>Why it does not fit what its task brings along, e.g. an outcome that the task does not offer; null when it does.</summary>
    Rejection? Misfit(JsonObject variables) => null;
}
