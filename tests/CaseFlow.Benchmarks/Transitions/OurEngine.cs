using CaseFlow.App.Pipeline;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Benchmarks.Transitions;

/// <summary>Our engine with its whole command path: decide, keep the events in memory, go on from the state that they give.</summary>
internal sealed class OurEngine(TransitionModel model)
{
    private static readonly Actor FocalPoint = new("person-fp-un", "fp-un", "UN");
    private static readonly FeelContext High = FeelContext.Empty.With("high", FeelBoolean.True);

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly ProcessEnvironment _environment = model.Read();
    private readonly DecisionContext _context = new(Now, FocalPoint, ["FP@UN"], () => OrderedIds.New(Now), () => 0.5);

    /// <summary>Runs one instance to its end.</summary>
    public void RunInstance()
    {
        var store = new List<InstanceEvent>();
        var state = Do(store, Instance.None, new InstanceCommand.Start(new InstanceId(_context.NewId()), $"{model.Name}:1", High));
        var tasks = 0;
        while (state is Instance.Running running)
        {
            state = Do(store, state, new InstanceCommand.CompleteTask(running.Tasks.Values.First().Id, FeelContext.Empty));
            tasks++;
        }

        var completed = store.OfType<InstanceEvent.ElementCompleted>().Count();
        if (tasks != model.Tasks || completed < model.Elements)
        {
            throw new InvalidOperationException(
                $"Expected {model.Tasks} tasks and {model.Elements} elements of {model.Name}, but {tasks} and {completed} were completed.");
        }
    }

    private Instance Do(List<InstanceEvent> store, Instance state, InstanceCommand command)
    {
        var decision = InstanceDecider.Decide(command, state, _environment, _context);
        if (decision.IsRejected)
        {
            throw new InvalidOperationException(decision.Rejection.Message);
        }

        store.AddRange(decision.Events);
        return decision.Events.Aggregate(state, Instance.Evolve);
    }
}
