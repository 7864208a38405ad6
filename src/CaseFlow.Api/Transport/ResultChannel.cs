using System.Threading.Channels;
using GraphQL;

namespace CaseFlow.Api.Transport;

/// <summary>Turns the pushed results of a subscription into a queue that the connection writes at its own pace.</summary>
internal sealed class ResultChannel : IObserver<ExecutionResult>
{
    /// <summary>How many results wait for a slow client; one more ends its stream, and it subscribes again.</summary>
    public const int Capacity = 256;

    private readonly Channel<ExecutionResult> _results =
        Channel.CreateBounded<ExecutionResult>(new BoundedChannelOptions(Capacity) { SingleReader = true });

    public ChannelReader<ExecutionResult> Reader => _results.Reader;

    public void OnNext(ExecutionResult value)
    {
        if (!_results.Writer.TryWrite(value))
        {
            _results.Writer.TryComplete();
        }
    }

    /// <summary>A refusal is the last that the client is told; at a fault of ours the connection breaks, and clients come again.</summary>
    public void OnError(Exception error)
    {
        if (error is ExecutionError { Code: not ErrorCodes.Internal } refusal)
        {
            OnNext(new ExecutionResult { Errors = [refusal] });
            _results.Writer.TryComplete();
        }
        else
        {
            _results.Writer.TryComplete(error);
        }
    }

    public void OnCompleted() => _results.Writer.TryComplete();
}
