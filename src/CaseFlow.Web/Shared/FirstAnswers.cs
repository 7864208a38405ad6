using System.Text.Json;
using CaseFlow.App.Cases;
using CaseFlow.Kernel;
using Mediator;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CaseFlow.Web.Shared;

/// <summary>
/// A page is drawn twice: as text by the request, then alive by its circuit. Answers of the first time travel with the page, so that the
/// second asks nothing and shows no gap. Each is used once; what happened in between comes through <see cref="Live.LiveEvents"/>.
/// </summary>
public sealed class FirstAnswers : IDisposable
{
    /// <summary>How long a page may take to come to life; a question asked later is a new one.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(5);

    private const string Key = "caseflow.answers";

    private readonly TimeProvider _clock;
    private readonly long _since;
    private readonly bool _isFirst;
    private readonly Dictionary<string, string> _answers;
    private readonly PersistingComponentStateSubscription _subscription;

    /// <summary>Takes along what the request has answered, when there was one.</summary>
    public FirstAnswers(PersistentComponentState state, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(clock);
        (_clock, _since) = (clock, clock.GetTimestamp());
        _isFirst = !state.TryTakeFromJson(Key, out Dictionary<string, string>? carried);
        _answers = carried ?? [];
        _subscription = state.RegisterOnPersisting(() => Keep(state), RenderMode.InteractiveServer);
    }

    /// <summary>The carried answer, or a new one. The same question of another moment is another one.</summary>
    public async ValueTask<Outcome<TValue>> AskAsync<TValue>(
        IQuery<Outcome<TValue>> query, Func<ValueTask<Outcome<TValue>>> ask, CaseMoment? moment = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(ask);
        var question = $"{query.GetType().Name} {JsonSerializer.Serialize(query, query.GetType(), EventJson.Options)} {moment?.At:O}";
        if (!_isFirst)
        {
            return _answers.Remove(question, out var carried) && _clock.GetElapsedTime(_since) < FreshFor ? EventJson.Read<TValue>(carried) : await ask();
        }

        var outcome = await ask();
        if (!outcome.IsRejected)
        {
            _answers[question] = EventJson.Write(outcome.Value);
        }

        return outcome;
    }

    /// <inheritdoc/>
    public void Dispose() => _subscription.Dispose();

    private Task Keep(PersistentComponentState state)
    {
        state.PersistAsJson(Key, _answers);
        return Task.CompletedTask;
    }
}
