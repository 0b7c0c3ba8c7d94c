// Starts Swagger UI on the description of the sandbox that served this page.
window.ui = SwaggerUIBundle({
  url: "/explorer.json",
  dom_id: "#explorer",
  deepLinking: true,
  docExpansion: "none",
  filter: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: -1,
  persistAuthorization: true,
  validatorUrl: null,
  requestInterceptor: (request) => {
    const key = request.headers.Authorization;
    if (key && !/^basic /i.test(key)) request.headers.Authorization = `Basic ${key}`; // the key alone will do
    return request;
  },
});
