using System.Threading.Channels;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace CaseFlow.Api.Transport;

/// <summary>Answers one operation by server-sent events: a subscription as long as the client and the host stay, any other once.</summary>
internal sealed class EventStreamAnswer(IGraphQLTextSerializer serializer, TimeProvider clock, IHostApplicationLifetime host)
{
    /// <summary>Silence after which a comment is sent. Half of the shortest time-out common among proxies, 30 s.</summary>
    public static readonly TimeSpan KeepAliveAfter = TimeSpan.FromSeconds(15);

    /// <param name="response">Where to.</param>
    /// <param name="result">What.</param>
    /// <param name="end">Once it has completed, a subscription ends with what it tells.</param>
    /// <param name="cancellation">The client has gone.</param>
    public async Task WriteAsync(HttpResponse response, ExecutionResult result, Task<ExecutionResult> end, CancellationToken cancellation)
    {
        var writer = new EventStreamWriter(response, serializer);
        await writer.BeginAsync(cancellation);
        if (result.Streams is { Count: 1 } streams)
        {
            await CopyAsync(streams.Values.Single(), writer, end, cancellation);
        }
        else
        {
            await writer.NextAsync(result, cancellation);
        }

        await writer.CompleteAsync(cancellation);
    }

    private async Task CopyAsync(
        IObservable<ExecutionResult> source, EventStreamWriter writer, Task<ExecutionResult> end, CancellationToken cancellation)
    {
        var results = new ResultChannel();
        using var subscription = source.Subscribe(results);
        // a host that ends says so, and the client subscribes again at another one
        using var ending = host.ApplicationStopping.Register(results.OnCompleted);
        while (await MoreAsync(results.Reader, writer, end, cancellation))
        {
            while (!end.IsCompleted && results.Reader.TryRead(out var result))
            {
                await writer.NextAsync(result, cancellation);
            }
        }

        if (end.IsCompletedSuccessfully)
        {
            await writer.NextAsync(await end, cancellation);
        }
    }

    private async Task<bool> MoreAsync(
        ChannelReader<ExecutionResult> reader, EventStreamWriter writer, Task<ExecutionResult> end, CancellationToken cancellation)
    {
        var more = reader.WaitToReadAsync(cancellation).AsTask();
        while (true)
        {
            var first = await Task.WhenAny(end, more, Task.Delay(KeepAliveAfter, clock, cancellation));
            if (first == end)
            {
                return false;
            }

            if (first == more)
            {
                return await more;
            }

            await writer.KeepAliveAsync(cancellation);
        }
    }
}
