using System.Collections.Immutable;
using CaseFlow.App.Scenarios.Steps;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Scenarios;

/// <summary>What a step can do. A new kind of step is a file of its own in <c>Steps/</c>, and a line here.</summary>
internal static class StepTable
{
    private static readonly ImmutableSortedDictionary<string, Func<ScenarioFields, ScenarioStep>> Kinds =
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new KeyValuePair<string, Func<ScenarioFields, ScenarioStep>>[]
        {
            new("start", fields => StartStep.Read(fields, "start")),
            new("claim", ClaimStep.Read),
            new("release", ReleaseStep.Read),
            new("complete", CompleteStep.Read),
            new("assign", AssignStep.Read),
            new("forward", ForwardStep.Read),
            new("delegate", DelegateStep.Read),
            new("resolve", ResolveStep.Read),
            new("skip", SkipStep.Read),
            new("suspend", SuspendStep.Read),
            new("resume", ResumeStep.Read),
            new("update", UpdateStep.Read),
            new("publish", PublishStep.Read),
            new("broadcast", BroadcastStep.Read),
            new("advance", AdvanceStep.Read),
            new("set", SetStep.Read),
            new("retime", RetimeStep.Read),
            new("activate", ActivateStep.Read),
            new("completeAdHoc", CompleteAdHocStep.Read),
            new("answer", AnswerStep.Read),
            new("fail", FailStep.Read),
            new("throw", ThrowStep.Read),
            new("retry", RetryStep.Read),
            new("modify", ModifyStep.Read),
            new("addItem", AddItemStep.Read),
            new("migrate", MigrateStep.Read),
            new("terminate", TerminateStep.Read),
            new("expect", ExpectStep.Read),
        });

    /// <summary>What steps can do, as the file writes it.</summary>
    public static IEnumerable<string> Verbs => Kinds.Keys;

    /// <summary>Reads one step; null when it is none.</summary>
    public static NumberedStep? Read(FeelValue written, int number, Action<string> problem)
    {
        void Problem(string sentence) => problem($"step {number}: {sentence}");

        var content = written as FeelContext ?? FeelContext.Empty;
        if (content.Entries.Select(entry => entry.Key).Where(Kinds.ContainsKey).ToList() is not [var verb])
        {
            var found = content.Entries.IsEmpty ? $"{written}" : string.Join(", ", content.Entries.Select(entry => entry.Key));
            Problem($"Expected an object with one of {string.Join(", ", Verbs)}, but found {found}.");
            return null;
        }

        var fields = new ScenarioFields(content, $"\"{verb}\"", Problem);
        var step = Kinds[verb](fields);
        var refused = verb == "expect" ? null : fields.TextOrNull("refused");
        fields.Finish();
        return new NumberedStep(number, verb, step, refused);
    }
}
