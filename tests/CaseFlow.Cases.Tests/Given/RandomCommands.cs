using CaseFlow.Kernel;
using CsCheck;

namespace CaseFlow.Cases.Tests.Given;

/// <summary>After every step of a random run, the state is the fold of the events as they are read back from text.</summary>
internal static class RandomCommands
{
    private const int LongestRun = 40;

    public static void HoldFor<TCommand, TState, TEvent>(this DecisionSpec<TCommand, TState, TEvent> start, Gen<TCommand> command)
        where TEvent : class =>
        Gen.Select(command, AnyCommand.Organisation, AnyCommand.Moment).Array[0, LongestRun].Sample(run => Check(start, run), iter: 300);

    private static void Check<TCommand, TState, TEvent>(
        DecisionSpec<TCommand, TState, TEvent> start, (TCommand Command, string Organisation, DateTimeOffset Now)[] run)
        where TEvent : class
    {
        var (live, readBack) = (start.State, start.State);

        foreach (var (command, organisation, now) in run)
        {
            var decision = start.Decide(command, live, Contexts.Of(Contexts.FocalPoint(organisation), now));
            if (!decision.IsRejected)
            {
                live = decision.Events.Aggregate(live, start.Evolve);
                readBack = decision.Events.Select(EventTypes.ReadBack).Aggregate(readBack, start.Evolve);
            }

            Assert.Equal(EventJson.Write<object?>(live), EventJson.Write<object?>(readBack));
            Assert.Equal(live?.GetType(), readBack?.GetType());
        }
    }
}
