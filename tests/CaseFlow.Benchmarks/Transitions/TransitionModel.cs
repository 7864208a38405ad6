using System.Collections.Immutable;
using CaseFlow.Decisions.Dmn;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Reading;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Timers;

namespace CaseFlow.Benchmarks.Transitions;

/// <summary>A model that both engines run from start to end.</summary>
/// <param name="Name">Its file, without its ending.</param>
/// <param name="Tasks">How many user tasks are completed in one instance.</param>
/// <param name="Elements">How many elements are completed in one instance; a body of several counts beside what is in it.</param>
internal sealed record TransitionModel(string Name, int Tasks, int Elements)
{
    public static TransitionModel Twelve { get; } = new("twelve", Tasks: 7, Elements: 11);

    public static TransitionModel Spread { get; } = new("spread", Tasks: 8, Elements: 13);

    public string File => Path.Combine(AppContext.BaseDirectory, "Transitions", $"{Name}.bpmn");

    /// <summary>As our engine reads it; where the languages differ, each engine has its own words.</summary>
    public ProcessEnvironment Read()
    {
        const string Loop =
            """
            <multiInstanceLoopCharacteristics isSequential="false">
              <extensionElements><zeebe:loopCharacteristics inputCollection="=[1, 2, 3, 4, 5]" /></extensionElements>
            </multiInstanceLoopCharacteristics>
            """;
        var text = System.IO.File.ReadAllText(File).Replace("CONDITION", "=high", StringComparison.Ordinal).Replace("LOOP", Loop, StringComparison.Ordinal);
        var reading = BpmnReader.Read(text);
        return reading.IsExecutable && reading.Processes is [var process]
            ? new(process, ImmutableDictionary<string, DecisionModel>.Empty, WorkingCalendars.None, EscalationPolicies.None)
            : throw new InvalidOperationException($"Expected {Name} to be readable, but: {string.Join("; ", reading.Problems)}");
    }
}
