using System.Collections.Immutable;
using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Reading;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Timers;
using CaseFlow.Kernel;

namespace CaseFlow.Conformance.Bpmn;

/// <summary>
/// Models of other tools are executed, or refused with reasons. What was executed once is executed for ever: <c>bpmn.executed.txt</c> names
/// those files. After an improvement copy the file of that name with <c>.now</c> from the test's output folder over it.
/// </summary>
public sealed class BpmnCorporaTests(ITestOutputHelper output)
{
    private const string RatchetFile = "bpmn.executed.txt";

    private static readonly string[] Suites =
        ["bpmn-elements-js", "bpmn-engine-js", "bpmn-js-properties-panel", "bpmn-miwg", "lib-bpmn-engine-go", "zeebe-apache2", "zeebe-bpmn-moddle"];

    [Fact]
    public async Task Every_model_is_executed_or_refused_with_reasons()
    {
        var executed = new List<string>();
        foreach (var suite in Suites)
        {
            var folder = Corpora.Folder(suite);
            var files = Directory.EnumerateFiles(folder, "*.bpmn*", SearchOption.AllDirectories).ToList();
            var before = executed.Count;
            foreach (var file in files)
            {
                var reading = BpmnReader.Read(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
                Assert.Equal(reading.IsExecutable, !reading.Processes.IsEmpty);
                Assert.All(reading.Problems, problem => Assert.StartsWith("Expected", MessageOf(problem), StringComparison.Ordinal));
                Assert.All(reading.Processes, StartAtEachStart);
                executed.AddRange(reading.IsExecutable ? [$"{suite}/{Path.GetRelativePath(folder, file).Replace('\\', '/')}"] : []);
            }

            Assert.NotEmpty(files);
            output.WriteLine($"{suite}: {files.Count} files, {executed.Count - before} executed, the others refused with reasons");
        }

        var folderOfTests = AppContext.BaseDirectory;
        await File.WriteAllLinesAsync(
            Path.Combine(folderOfTests, RatchetFile + ".now"), executed.Order(StringComparer.Ordinal), TestContext.Current.CancellationToken);
        Assert.Empty(File.ReadLines(Path.Combine(folderOfTests, "Bpmn", RatchetFile)).Except(executed));
    }

    /// <summary>What is wrong; XML says its position first.</summary>
    private static string MessageOf(ModelProblem problem) => problem.Code == "file.not_xml" ? "Expected XML." : problem.Message;

    /// <summary>Whatever the model asks for, the engine answers with events, and the state is the fold of them.</summary>
    private static void StartAtEachStart(ProcessModel model)
    {
        var environment = new ProcessEnvironment(
            model, ImmutableDictionary<string, DecisionModel>.Empty, WorkingCalendars.None, EscalationPolicies.None);
        foreach (var start in model.StartEvents)
        {
            var ids = 0;
            var context = new DecisionContext(
                new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), Actor.System, [], () => new Guid(++ids, 0, 0, new byte[8]), () => 0.5);
            var command = new InstanceCommand.Start(new InstanceId(context.NewId()), $"{model.Id}:1", FeelContext.Empty, start.Id);
            var decision = InstanceDecider.Decide(command, Instance.None, environment, context);
            Assert.IsNotType<Instance.NotStarted>(decision.Events.Aggregate(Instance.None, Instance.Evolve));
        }
    }
}
