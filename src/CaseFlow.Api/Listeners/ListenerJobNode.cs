using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Tasks;
using CaseFlow.App.Cases;
using CaseFlow.App.Listeners;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Listeners;

[Description("A listener that must answer before its element, or the task that it looks at, goes on. completeListenerJob answers it.")]
public sealed class ListenerJobNode(ListenerJobView job) : INode<ListenerJobNode>
{
    [Description("Names this job; a good idempotency key for what is done for it.")]
    public Id<ListenerJobNode> Id => new(job.JobId);

    [Description("The type that the workflow names, by which workers find their jobs.")]
    public string JobType => job.JobType;

    [Description("What the listener is told of.")]
    public ListenerEvent Event => job.Event;

    [Description("The process.")]
    public string ProcessId => job.ProcessId;

    [Description("The process's element.")]
    public string ElementId => job.ElementId;

    [Description("Parameters from the workflow; of a task listener also what the task would say of itself, e.g. io.camunda.zeebe:assignee.")]
    public IReadOnlyList<ListenerHeader> Headers =>
        [.. EventJson.Read<SortedDictionary<string, string>>(job.HeadersJson).Select(header => new ListenerHeader(header.Key, header.Value))];

    [Description("All variables that the element sees; where a task is completed, what was entered, too.")]
    public FeelContext Variables => EventJson.Read<FeelContext>(job.VariablesJson);

    [Description("How often it is still tried.")]
    public int RetriesLeft => job.RetriesLeft;

    [Description("From when it is to be tried again; null for at once.")]
    public DateTimeOffset? RetryAt => job.RetryAt;

    [Description("Why it failed last; null while it has not.")]
    public string? Failure => job.Failure;

    [Description("Since when it waits.")]
    public DateTimeOffset CreatedAt => job.CreatedAt;

    [Description("The task that it looks at; null when it looks at its element, or at a task that is not open yet.")]
    public IDataLoaderResult<TaskNode?> Task(CallerContext caller) => caller.LoadNode<TaskNode>(job.TaskId ?? Guid.Empty);

    [Description("The case that it belongs to.")]
    public IDataLoaderResult<CaseView?> Case(CallerContext caller) => caller.LoadNode<CaseView>(job.CaseId);

    static IDataLoaderResult<ListenerJobNode?> INode<ListenerJobNode>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetListenerJobs(ids), (ListenerJobView job) => job.JobId, id).Then(Of);

    internal static ListenerJobNode Of(ListenerJobView job) => new(job);
}

[Description("A parameter of a listener.")]
public sealed record ListenerHeader(
    [property: Description("Its name.")] string Key,
    [property: Description("What it says.")] string Value);
