using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CaseFlow.App.Cases;
using CaseFlow.App.Forms;
using CaseFlow.App.Mandates;
using CaseFlow.App.Measures;
using CaseFlow.App.Messages;
using CaseFlow.App.Organisations;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Tasks;
using CaseFlow.App.Timers;
using CaseFlow.App.Warnings;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Feel;
using Mediator;

namespace CaseFlow.App.Replays;

/// <summary>The case that a replay works on, reached through the same door as everybody else's commands.</summary>
internal sealed class ReplayCase(Dispatcher dispatcher, Guid caseId, IReadOnlyDictionary<string, PostView> posts)
{
    /// <summary>The post that writes facts of the public record down.</summary>
    private const string Recorder = "coord-un";

    private static readonly Caller Pump = Caller.System(Door.Pump);

    // what is known since the last command, so that nothing is asked or moved twice
    private bool _hasBegun;
    private DateTimeOffset? _clock;
    private IReadOnlyList<OpenTask>? _tasks;

    /// <summary>A replay's case has the same id wherever it is replayed, so that a second run finds it.</summary>
    public static Guid IdOf(string replayKey) => new(SHA256.HashData(Encoding.UTF8.GetBytes("replay:" + replayKey)).AsSpan(0, 16));

    public async ValueTask<IReadOnlySet<string>> DoneKeysAsync(IEnumerable<ReplayItem> agenda, CancellationToken cancellation)
    {
        var query = new CarriedOutKeys(caseId, [.. agenda.Select(item => new SentKey(item.Key, CallerOf(item)))]);
        return (await dispatcher.SendAsync(Pump, query, cancellation)).Value;
    }

    public async ValueTask<bool> HasBegunAsync(CancellationToken cancellation) => _hasBegun = _hasBegun || await StageAsync(cancellation) is not null;

    public async ValueTask<bool> IsClosedAsync(CancellationToken cancellation) => await StageAsync(cancellation) is CaseStage.Closed;

    public async ValueTask<DateTimeOffset?> NowAsync(CancellationToken cancellation) =>
        (await dispatcher.SendAsync(Pump, new GetCaseClocks([caseId]), cancellation)).Value is [var clock] ? clock.Now : null;

    public async ValueTask<IReadOnlyList<OpenTask>> OpenTasksAsync(CancellationToken cancellation)
    {
        if (_tasks is { } known)
        {
            return known;
        }

        var page = await dispatcher.SendAsync(Pump, new ListTasks(TaskSelection.AllOpen, caseId, new PageRequest(PageRequest.MaxSize)), cancellation);
        return _tasks = [.. page.Value.Items.Select(item => OpenTask.Of(item.Value))];
    }

    public async ValueTask<UpcomingTimer?> NextTimerAsync(DateTimeOffset until, CancellationToken cancellation) =>
        (await dispatcher.SendAsync(Pump, new NextTimer(caseId, until), cancellation)).Value is { TimerId: not null } timer ? timer : null;

    public async ValueTask<Rejection?> FireAsync(UpcomingTimer timer, CancellationToken cancellation)
    {
        _tasks = null;
        return Refusal(await dispatcher.SendAsync(Pump, new FireTimer(caseId, timer.TimerId!.Value, timer.DueAt!.Value), cancellation));
    }

    /// <summary>Puts the clock; all timers up to then have fired.</summary>
    public async ValueTask<Rejection?> PassAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        if (_clock >= until)
        {
            return null;
        }

        var refused = Refusal(await dispatcher.SendAsync(Pump, new AdvanceClock(caseId, until), cancellation));
        _clock = refused is null ? until : _clock;
        return refused;
    }

    public ValueTask<Rejection?> CarryOutAsync(ReplayItem item, CancellationToken cancellation) => item switch
    {
        ReplayItem.Fact fact => SendAsync<AddRecordEntry, CaseReceipt>(CallerOf(fact), ReplayInputs.Fact(fact.Record), fact.Key, cancellation),
        ReplayItem.Deed deed => CarryOutAsync(deed, deed.Step.Do, cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };

    public async ValueTask<Rejection?> CompleteAsync(Completion completion, CancellationToken cancellation)
    {
        _tasks = null;
        var view = completion.Task.View;
        var caller = completion.By is { } post ? CallerOf(post) : CallerOf(CandidateOf(completion.Task));
        var values = ReplayValues.Resolve(completion.Values ?? [], completion.At, completion.Task.Variables)!.AsObject();
        if (view.FormId is { } form && TaskTypes.Find(form) is { } typed)
        {
            var filled = new FilledForm(caseId, view.TaskId, completion.Task.Variables, values);
            return await typed.SendAsync(dispatcher, caller, filled, completion.Key, cancellation) is [var refused, ..] ? refused : null;
        }

        var command = new CompleteTask(view.TaskId, EventJson.Read<FeelContext>(values.ToJsonString()));
        return Refusal(await dispatcher.SendAsync(caller, command, completion.Key, cancellation));
    }

    private ValueTask<Rejection?> CarryOutAsync(ReplayItem.Deed deed, ReplayDeed what, CancellationToken cancellation) => what switch
    {
        { OpenCase: { } values } => SendAsync<OpenCase, OpenedCase>(deed, ReplayInputs.Exercise(values, deed.At), cancellation),
        { RecordWarning: { } values } => SendAsync<RecordWarning, WarningReceipt>(deed, values, cancellation),
        { TriageWarning: { } values } => SendAsync<TriageWarning, WarningReceipt>(deed, values, cancellation),
        { DecideWarning: { } values } => SendAsync<DecideWarning, WarningReceipt>(deed, values, cancellation),
        { DecidePhase: { } values } => SendAsync<DecidePhase, CaseReceipt>(deed, values, cancellation),
        { RecordMandate: { } values } => SendAsync<RecordMandate, MandateReceipt>(deed, values, cancellation),
        { EndMandate: { } values } => SendAsync<EndMandate, MandateReceipt>(deed, values, cancellation),
        { ActivateMeasure: { } values } => SendAsync<ActivateMeasure, MeasureReceipt>(deed, values, cancellation),
        { GiveUpMeasure: { } values } => SendAsync<GiveUpMeasure, MeasureReceipt>(deed, values, cancellation),
        { HandOverMeasure: { } values } => SendAsync<HandOverMeasure, MeasureReceipt>(deed, values, cancellation),
        { ClaimAuthority: { } values } => SendAsync<ClaimAuthority, CaseReceipt>(deed, values, cancellation),
        { Message: { } name } => SendAsync<PublishMessage, MessageReceipt>(deed, ReplayInputs.Message(name, what), cancellation),
        _ => throw new InvalidOperationException($"Expected step {deed.Step.N} to say what it does, but it does not."),
    };

    private ValueTask<Rejection?> SendAsync<TCommand, TReceipt>(ReplayItem.Deed deed, JsonObject values, CancellationToken cancellation)
        where TCommand : ICommand<Outcome<TReceipt>> =>
        SendAsync<TCommand, TReceipt>(CallerOf(deed), (JsonObject)ReplayValues.Resolve(values, deed.At, [])!, deed.Key, cancellation);

    private async ValueTask<Rejection?> SendAsync<TCommand, TReceipt>(Caller caller, JsonObject values, string key, CancellationToken cancellation)
        where TCommand : ICommand<Outcome<TReceipt>>
    {
        _tasks = null;
        var command = EventJson.Read<TCommand>(ReplayInputs.With(values, ("caseId", caseId.ToString())).ToJsonString());
        return Refusal(await dispatcher.SendAsync(caller, command, key, cancellation));
    }

    private Caller CallerOf(ReplayItem item) => item is ReplayItem.Deed deed ? CallerOf(deed.Step.By) : CallerOf(Recorder);

    private Caller CallerOf(string postId) =>
        posts.TryGetValue(postId, out var post)
            // in history, whoever holds the post today: an exercise has invented people alone
            ? Caller.Of(new Actor(post.Person ?? $"person-{postId}", post.Id, post.Organisation), post.Groups, Door.CommandLine)
            : throw new InvalidOperationException($"Expected the post {postId} in the directory, but it is not there.");

    /// <summary>A post that the task is offered to; deputies only where nobody else is asked.</summary>
    private string CandidateOf(OpenTask task) =>
        EventJson.Read<string[]>(task.View.CandidateGroupsJson)
            .OrderBy(group => group.StartsWith("DEPUTY@", StringComparison.Ordinal))
            .SelectMany(group => posts.Values.Where(post => post.Groups.Contains(group)))
            .Select(post => post.Id)
            .FirstOrDefault()
        ?? throw new InvalidOperationException($"Expected a post for the task {task.View.Name}, but none belongs to {task.View.CandidateGroupsJson}.");

    private async ValueTask<CaseStage?> StageAsync(CancellationToken cancellation)
    {
        var found = await dispatcher.SendAsync(Pump, new GetCases([caseId]), cancellation);
        return found.Value is [var one] ? one.Stage : null;
    }

    private static Rejection? Refusal<T>(Outcome<T> outcome) => outcome.IsRejected ? outcome.Rejection : null;
}
