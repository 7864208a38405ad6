using CaseFlow.Kernel;

namespace CaseFlow.Cases.Tests.Given;

/// <summary>Given what happened, when somebody asks, then this is the answer. Values are compared by their written form.</summary>
internal sealed record DecisionSpec<TCommand, TState, TEvent>(
    TState State,
    Func<TState, TEvent, TState> Evolve,
    Func<TCommand, TState, DecisionContext, Decision<TEvent>> Decide,
    Actor Actor,
    DateTimeOffset Now)
    where TEvent : class
{
    public DecisionSpec<TCommand, TState, TEvent> Given(params TEvent[] events) => this with { State = events.Aggregate(State, Evolve) };

    public DecisionSpec<TCommand, TState, TEvent> As(Actor actor) => this with { Actor = actor };

    public DecisionSpec<TCommand, TState, TEvent> At(DateTimeOffset now) => this with { Now = now };

    public Answered<TEvent> When(TCommand command) => new(Decide(command, State, Contexts.Of(Actor, Now)));

    /// <summary>The same stream after an accepted command.</summary>
    public DecisionSpec<TCommand, TState, TEvent> After(TCommand command) => Given([.. When(command).Decision.Events]);
}

internal sealed record Answered<TEvent>(Decision<TEvent> Decision)
    where TEvent : class
{
    public void Then(params TEvent[] expected) => Assert.Equal(expected.Select(Text), Decision.Events.Select(Text));

    public void ThenNothing() => Assert.Empty(Decision.Events);

    public void ThenRefused(Rejection expected) => Assert.Equal(expected, Decision.Rejection);

    private static string Text(TEvent @event) => $"{@event.GetType().Name} {EventJson.Write<object>(@event)}";
}
