using CaseFlow.Api.Relay;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Feed;
using GraphQL;
using GraphQL.Transport;
using GraphQL.Types;

namespace CaseFlow.Api.Execution;

/// <summary>The only way to execute a GraphQL request: nothing is parsed, validated or executed without a caller.</summary>
internal sealed class RequestExecutor(IDocumentExecuter executer, ISchema schema, Dispatcher dispatcher, Cursors cursors, NodeTypes nodes)
{
    public Task<ExecutionResult> ExecuteAsync(
        Caller caller, GraphQLRequest request, Channel channel, IServiceProvider services, CancellationToken cancellation) =>
        executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables ?? Inputs.Empty,
            Extensions = request.Extensions ?? Inputs.Empty,
            UserContext = new CallerContext(channel.Streams ? caller with { Door = Door.Subscription } : caller, channel, dispatcher, cursors, nodes),
            RequestServices = services,
            // a stream lives as long as its client; its single results are as small as any
            Timeout = channel.Streams ? System.Threading.Timeout.InfiniteTimeSpan : RequestLimits.Time,
            TimeoutAction = GraphQL.Execution.TimeoutAction.ReturnTimeoutError,
            CancellationToken = cancellation,
        });
}
