using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Scenarios;

/// <summary>What a scenario says in the place of a handler or of a called process.</summary>
internal abstract record StandIn
{
    private StandIn()
    {
    }

    /// <summary>Reads one, or a list of which each is used once, in turn, and the last from then on.</summary>
    public static ImmutableArray<StandIn> ReadAll(ScenarioFields fields, string name) =>
        fields.Value(name) is FeelList { Items.Length: > 0 } ? [.. (fields.Items(name) ?? []).Select(Read)] : [Read(fields.Inner(name))];

    /// <summary>Reads <c>{"variables": …}</c>, <c>{"error": code, "message": …}</c>, <c>{"fail": message}</c> or <c>{"wait": true}</c>.</summary>
    public static StandIn Read(ScenarioFields fields)
    {
        StandIn read = fields switch
        {
            _ when fields.Has("error") => new Throws(fields.Text("error"), fields.TextOrNull("message") ?? "The scenario says so."),
            _ when fields.Has("fail") => new Fails(fields.Text("fail")),
            _ when fields.Flag("wait") => new Waits(),
            _ => new Done(fields.Values("variables")),
        };
        fields.Finish();
        return read;
    }

    /// <summary>It is done at once.</summary>
    /// <param name="Variables">Its result as the file writes it; FEEL in it sees what the job or the call was given.</param>
    public sealed record Done(FeelContext Variables) : StandIn;

    /// <summary>It ends with a BPMN error.</summary>
    public sealed record Throws(string Code, string Message) : StandIn;

    /// <summary>It fails, and an incident waits.</summary>
    public sealed record Fails(string Message) : StandIn;

    /// <summary>It stays open until a step answers it.</summary>
    public sealed record Waits : StandIn;
}
