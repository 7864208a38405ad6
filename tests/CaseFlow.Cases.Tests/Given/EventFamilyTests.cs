using CaseFlow.Kernel;

namespace CaseFlow.Cases.Tests.Given;

/// <summary>What holds of every family of events: each type evolves in some story and survives being written down.</summary>
/// <param name="none">The state before the first event.</param>
/// <param name="evolve">The state after an event.</param>
/// <param name="stories">Streams that together show every type of event.</param>
public abstract class EventFamilyTests<TState, TEvent>(TState none, Func<TState, TEvent, TState> evolve, IReadOnlyList<TEvent>[] stories)
    where TState : class
    where TEvent : class
{
    [Fact]
    public void Every_event_type_stands_in_a_story() =>
        Assert.Equal(
            EventTypes.Of<TEvent>().Select(type => type.Name).Order(),
            stories.SelectMany(story => story).Select(@event => @event.GetType().Name).Distinct().Order());

    [Fact]
    public void Every_story_folds_to_the_same_state_when_its_events_are_read_back_from_text()
    {
        foreach (var story in stories)
        {
            Assert.Equal(Fold(story), Fold(story.Select(ReadBack)));
        }
    }

    private string Fold(IEnumerable<TEvent> story)
    {
        var state = story.Aggregate(none, evolve);
        return $"{state.GetType().Name} {EventJson.Write<object>(state)}";
    }

    private static TEvent ReadBack(TEvent @event) => EventTypes.ReadBack(@event);
}
