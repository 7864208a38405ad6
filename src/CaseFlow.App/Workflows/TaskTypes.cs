using System.Collections.Frozen;
using System.Text.Json.Nodes;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Tasks;
using CaseFlow.Decisions.Feel;
using Mediator;

namespace CaseFlow.App.Workflows;

/// <summary>A form that the domain knows: only its command completes a task with it.</summary>
/// <param name="FormId">The form that the BPMN user task names.</param>
/// <param name="Command">The typed command.</param>
/// <param name="Variables">What the process gets back, read from the events of the command.</param>
internal abstract record TaskType(string FormId, Type Command, Func<IEnumerable<object>, FeelContext> Variables)
{
    /// <summary>Reads the command from filled-in values and sends it; answers why it was refused, or null.</summary>
    public abstract ValueTask<Rejection?> SendAsync(Dispatcher dispatcher, Caller caller, JsonObject values, string key, CancellationToken cancellation);
}

internal sealed record TaskType<TCommand, TReceipt>(string FormId, Func<IEnumerable<object>, FeelContext> Variables) : TaskType(FormId, typeof(TCommand), Variables)
    where TCommand : ICommand<Outcome<TReceipt>>, ITaskCommand
{
    public override async ValueTask<Rejection?> SendAsync(Dispatcher dispatcher, Caller caller, JsonObject values, string key, CancellationToken cancellation)
    {
        var outcome = await dispatcher.SendAsync(caller, EventJson.Read<TCommand>(values.ToJsonString()), key, cancellation);
        return outcome.IsRejected ? outcome.Rejection : null;
    }
}

/// <summary>The one table from form to command. Every other form is drawn by a coordinator and completed by <see cref="Tasks.CompleteTask"/>.</summary>
internal static class TaskTypes
{
    private static readonly TaskType[] All = [];

    private static readonly FrozenDictionary<string, TaskType> ByForm = All.ToFrozenDictionary(type => type.FormId, StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, TaskType> ByCommand = All.ToFrozenDictionary(type => type.Command);

    /// <summary>The type of a form, or null when the form is a drawn one.</summary>
    public static TaskType? Find(string formId) => ByForm.GetValueOrDefault(formId);

    /// <summary>The type that a command belongs to.</summary>
    public static TaskType For(Type command) => ByCommand[command];
}
