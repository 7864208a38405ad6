using System.Collections.Immutable;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Feed;
using CaseFlow.Kernel;
using GraphQL;
using GraphQL.DataLoader;
using Mediator;

namespace CaseFlow.Api.Execution;

/// <summary>What the fields of one request share: who asks, and the one door to the application.</summary>
/// <remarks>Fields take it as a parameter; see <see cref="Roots.SchemaConventionsAttribute"/>. It exists only once somebody is signed in.</remarks>
public sealed class CallerContext : Dictionary<string, object?>
{
    private readonly Dictionary<Type, object> _loaders = [];
    private readonly Dictionary<object, CallerContext> _pasts = [];
    private readonly Dispatcher _dispatcher;
    private readonly NodeTypes _nodes;
    private readonly CaseMoment? _moment;

    internal CallerContext(Caller caller, Channel channel, Dispatcher dispatcher, Cursors cursors, NodeTypes nodes, CaseMoment? moment = null) =>
        (Caller, Channel, _dispatcher, Cursors, _nodes, _moment) = (caller, channel, dispatcher, cursors, nodes, moment);

    public Caller Caller { get; }

    internal Channel Channel { get; }

    internal Cursors Cursors { get; }

    /// <summary>What a field asks through: the present, or the past that its root field has opened.</summary>
    internal static CallerContext Of(IResolveFieldContext field)
    {
        var request = (CallerContext)field.UserContext;
        return request._pasts.Count > 0 && request._pasts.TryGetValue(field.ResponsePath.First(), out var past) ? past : request;
    }

    /// <summary>Lets everything below a root field be read as of a moment.</summary>
    internal static void OpenPast(IResolveFieldContext root, CaseMoment moment)
    {
        var request = (CallerContext)root.UserContext;
        request._pasts[root.ResponsePath.First()] = new(request.Caller, request.Channel, request._dispatcher, request.Cursors, request._nodes, moment);
    }

    /// <summary>Asks the application; a refusal becomes the field's error.</summary>
    public async Task<TAnswer> AskAsync<TAnswer>(IQuery<Outcome<TAnswer>> query, CancellationToken cancellation)
    {
        var outcome = await _dispatcher.SendAsync(Caller, query, _moment, cancellation);
        return outcome.IsRejected ? throw new QueryRefused(outcome.Rejection) : outcome.Value;
    }

    /// <summary>Asks for one thing and makes a node of it; null when there is none that the caller may see.</summary>
    public async Task<TNode?> FindAsync<TItem, TNode>(IQuery<Outcome<TItem>> query, Func<TItem, TNode> toNode, CancellationToken cancellation)
        where TNode : class
    {
        var outcome = await _dispatcher.SendAsync(Caller, query, _moment, cancellation);
        return outcome switch
        {
            { IsRejected: true, Rejection.Kind: RejectionKind.NotFound } => null,
            { IsRejected: true } => throw new QueryRefused(outcome.Rejection),
            _ => toNode(outcome.Value),
        };
    }

    /// <summary>Asks for a page and makes a connection of it, its keys encrypted.</summary>
    public async Task<Connection<TNode>> ListAsync<TItem, TNode>(
        IQuery<Outcome<Page<TItem>>> query, Func<TItem, TNode> toNode, CancellationToken cancellation)
        where TNode : class =>
        (await AskAsync(query, cancellation)).ToConnection(Cursors, toNode);

    /// <summary>The place in the journal that a cursor stands for; null without one.</summary>
    internal EventCursor? PlaceOf(string? cursor) =>
        cursor is null ? null : Cursors.TryOpen<EventCursor>(cursor, out var place) ? place : throw new UnknownCursor();

    /// <summary>Sends a mutation's command and answers with the node that its receipt names, or the refusals.</summary>
    public Task<Payload<TCommand, TNode>> SendAsync<TCommand, TReceipt, TNode>(
        Input<TCommand> input, Func<TReceipt, Id<TNode>> subject, CancellationToken cancellation)
        where TCommand : ICommand<Outcome<TReceipt>>
        where TNode : class =>
        SendForPayloadAsync(input, (TReceipt receipt) => new Payload<TCommand, TNode> { SubjectId = subject(receipt) }, cancellation);

    /// <summary>Sends a mutation's command and answers with a payload of its own, or the refusals.</summary>
    public async Task<TPayload> SendForPayloadAsync<TCommand, TReceipt, TPayload>(
        Input<TCommand> input, Func<TReceipt, TPayload> accepted, CancellationToken cancellation)
        where TCommand : ICommand<Outcome<TReceipt>>
        where TPayload : MutationPayload, new()
    {
        var outcome = await _dispatcher.SendAsync(SenderOf(input), input.Command, input.ClientMutationId, cancellation);
        var payload = outcome.IsRejected ? new TPayload { Errors = [.. outcome.Rejections.Select(MutationError.Of)] }
            : input.IsTrial ? new TPayload()
            : accepted(outcome.Value);
        return payload with { ClientMutationId = input.ClientMutationId };
    }

    /// <summary>In whose name an input's command is sent: one that is not meant is decided, and nothing of it stays.</summary>
    internal Caller SenderOf<TCommand>(Input<TCommand> input) => Caller with { IsTrial = input.IsTrial };

    /// <summary>Loads a node, null when there is none that the caller may see.</summary>
    public IDataLoaderResult<TNode?> LoadNode<TNode>(Guid id)
        where TNode : class =>
        _nodes.Load<TNode>(this, id);

    /// <summary>Loads the one item of a key together with what sibling fields ask for, in one query.</summary>
    public IDataLoaderResult<TItem?> LoadOne<TQuery, TItem>(Func<ImmutableArray<Guid>, TQuery> query, Func<TItem, Guid> keyOf, Guid key)
        where TQuery : IQuery<Outcome<ImmutableArray<TItem>>> =>
        Loader(query, keyOf).One(key);

    /// <summary>Loads all items of a key together with what sibling fields ask for, in one query.</summary>
    public IDataLoaderResult<IEnumerable<TItem>> LoadMany<TQuery, TItem>(Func<ImmutableArray<Guid>, TQuery> query, Func<TItem, Guid> keyOf, Guid key)
        where TQuery : IQuery<Outcome<ImmutableArray<TItem>>> =>
        Loader(query, keyOf).Many(key);

    private BatchLoader<Guid, TItem> Loader<TQuery, TItem>(Func<ImmutableArray<Guid>, TQuery> query, Func<TItem, Guid> keyOf)
        where TQuery : IQuery<Outcome<ImmutableArray<TItem>>>
    {
        if (!_loaders.TryGetValue(typeof(TQuery), out var loader))
        {
            _loaders[typeof(TQuery)] = loader = new BatchLoader<Guid, TItem>(LoadAsync, keyOf);
        }

        return (BatchLoader<Guid, TItem>)loader;

        // as many at once as a page holds: databases limit the parameters of a statement
        async Task<IEnumerable<TItem>> LoadAsync(IReadOnlyList<Guid> keys, CancellationToken cancellation)
        {
            var items = new List<TItem>();
            foreach (var chunk in keys.Chunk(PageRequest.MaxSize))
            {
                items.AddRange(await AskAsync(query([.. chunk]), cancellation));
            }

            return items;
        }
    }
}
