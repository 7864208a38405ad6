using CaseFlow.Kernel;
using GraphQL;

namespace CaseFlow.Api.Execution;

/// <summary>A field that the application refuses to read; what is merely invisible is null instead.</summary>
internal sealed class QueryRefused : ExecutionError
{
    public QueryRefused(Rejection rejection)
        : base(rejection.Message) => Code = rejection.Code;
}
