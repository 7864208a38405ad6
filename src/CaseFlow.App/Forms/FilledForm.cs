using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseFlow.App.Forms;

/// <summary>A task's form as somebody filled it in.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Variables">What the task brings along; it fills those members of a command that the form does not ask for.</param>
/// <param name="Values">What was filled in, as a form or as the command itself writes it.</param>
internal sealed record FilledForm(Guid CaseId, Guid TaskId, JsonObject Variables, JsonObject Values)
{
    /// <summary>The version of the task that whoever filled it in has seen; null takes it as it is.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>The typed command, or why it cannot be made.</summary>
    public (TCommand? Command, ImmutableArray<Rejection> Faults) As<TCommand>()
        where TCommand : class
    {
        var (json, missing) = ToJson(typeof(TCommand));
        if (!missing.IsEmpty)
        {
            return (null, missing);
        }

        try
        {
            return (json.Deserialize<TCommand>(EventJson.Options), []);
        }
        catch (JsonException exception)
        {
            return (null, [Unreadable(exception)]);
        }
    }

    /// <summary>The typed command as it is read, and what is missing for that.</summary>
    public (JsonObject Json, ImmutableArray<Rejection> Missing) ToJson(Type command)
    {
        var members = EventJson.Options.GetTypeInfo(command).Properties.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        var all = Values.DeepClone().AsObject();
        foreach (var (name, value) in Variables.Where(variable => members.Contains(variable.Key) && !all.ContainsKey(variable.Key)))
        {
            all[name] = value?.DeepClone();
        }

        all["caseId"] = CaseId.ToString();
        all["taskId"] = TaskId.ToString();
        all["expectedVersion"] = ExpectedVersion;
        return FormShape.Fit(all, command);
    }

    private static Rejection Unreadable(JsonException exception)
    {
        var path = exception.Path?.TrimStart('$', '.') ?? string.Empty;
        return new(RejectionKind.Invalid, "form.unreadable", $"Expected a value that fits {path}, but got another.", path);
    }
}
