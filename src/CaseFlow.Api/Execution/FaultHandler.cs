using System.Diagnostics;
using CaseFlow.Api.Transport;
using GraphQL;
using GraphQL.Execution;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Api.Execution;

/// <summary>Our own faults: the log gets everything, the client an id to quote and nothing else.</summary>
internal sealed class FaultHandler(ILogger<FaultHandler> logger)
{
    public void Handle(UnhandledExceptionContext fault)
    {
        // what the source of a subscription refuses arrives here too
        if (fault.OriginalException is ExecutionError refused)
        {
            fault.Exception = refused;
            return;
        }

        var traceId = Activity.Current?.TraceId.ToString() ?? "none";
        logger.RequestFailed(fault.OriginalException, traceId, string.Join('.', fault.FieldContext?.Path ?? []));
        fault.Exception = new ExecutionError($"The server failed. Its log tells more under {traceId}.") { Code = ErrorCodes.Internal };
    }
}
