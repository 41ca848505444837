#include "central/openapi.h"

namespace piketboek {

const std::string_view openApi = R"json({
  "openapi": "3.0.3",
  "info": {
    "title": "Piketboek central log",
    "version": "1.0.0",
    "description": "Takes in what devices write and gives it out again. Lines are canonical JSON arrays, one a line, as src/journal/FORMAT.md describes them.",
    "license": {"name": "EUPL-1.2"}
  },
  "servers": [{"url": "/v1"}],
  "security": [{"token": []}],
  "paths": {
    "/entries": {
      "post": {
        "summary": "Push entries: key, entry and seal lines, at most 500 entries and 1 MiB. Taken up to the first bad entry, which is named.",
        "requestBody": {"required": true, "content": {"application/jsonl": {"schema": {"type": "string"}}}},
        "responses": {
          "200": {"description": "taken, fork and refused lines", "content": {"application/jsonl": {"schema": {"type": "string"}}}},
          "default": {"$ref": "#/components/responses/problem"}
        }
      },
      "get": {
        "summary": "Pull entries above a serial: link, key, entry, receipt, tombstone and seal lines; a head line ends the page.",
        "parameters": [
          {"name": "log", "in": "query", "description": "the log that is followed; left out at the first pull", "schema": {"type": "string", "format": "uuid"}},
          {"name": "after", "in": "query", "description": "the last serial that is held", "schema": {"type": "integer", "minimum": 0, "default": 0}},
          {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 500, "default": 500}},
          {"name": "device", "in": "query", "description": "the asking device: its entries up to deviceSeq come back as receipts", "schema": {"type": "string"}},
          {"name": "deviceSeq", "in": "query", "schema": {"type": "integer", "minimum": 0, "default": 0}}
        ],
        "responses": {
          "200": {"description": "the page", "content": {"application/jsonl": {"schema": {"type": "string"}}}},
          "default": {"$ref": "#/components/responses/problem"}
        }
      }
    },
    "/files": {
      "post": {
        "summary": "Bring a piece, at most 256 KiB, of a file that an entry in the log names. A piece is taken when it begins where what is held ends.",
        "parameters": [
          {"name": "name", "in": "query", "required": true, "schema": {"type": "string"}},
          {"name": "hash", "in": "query", "required": true, "description": "the hash that its entry discloses", "schema": {"type": "string"}},
          {"name": "at", "in": "query", "schema": {"type": "integer", "minimum": 0, "default": 0}},
          {"name": "size", "in": "query", "required": true, "description": "of the whole file", "schema": {"type": "integer", "minimum": 1, "maximum": 33554432}}
        ],
        "requestBody": {"required": true, "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}},
        "responses": {
          "200": {"description": "a file line: how much is held and, when that is all, the hash", "content": {"application/jsonl": {"schema": {"type": "string"}}}},
          "default": {"$ref": "#/components/responses/problem"}
        }
      },
      "get": {
        "summary": "Fetch a piece of a file, for who knows its hash: 256 KiB, or fewer at its end.",
        "parameters": [
          {"name": "name", "in": "query", "required": true, "schema": {"type": "string"}},
          {"name": "hash", "in": "query", "required": true, "schema": {"type": "string"}},
          {"name": "at", "in": "query", "schema": {"type": "integer", "minimum": 0, "default": 0}}
        ],
        "responses": {
          "200": {"description": "the piece", "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}},
          "default": {"$ref": "#/components/responses/problem"}
        }
      }
    },
    "/head": {
      "get": {
        "summary": "The head of the log and the central clock: one head line.",
        "responses": {
          "200": {"description": "the head", "content": {"application/jsonl": {"schema": {"type": "string"}}}},
          "default": {"$ref": "#/components/responses/problem"}
        }
      }
    },
    "/health": {
      "get": {
        "summary": "Whether the server answers; needs no token.",
        "security": [],
        "responses": {"200": {"description": "it does", "content": {"application/json": {"schema": {"type": "object"}}}}}
      }
    },
    "/openapi.json": {
      "get": {
        "summary": "This description.",
        "responses": {
          "200": {"description": "OpenAPI", "content": {"application/json": {"schema": {"type": "object"}}}},
          "default": {"$ref": "#/components/responses/problem"}
        }
      }
    }
  },
  "components": {
    "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
    "responses": {
      "problem": {
        "description": "RFC 9457",
        "headers": {"API-Version": {"schema": {"type": "string"}}},
        "content": {"application/problem+json": {"schema": {
          "type": "object",
          "properties": {
            "type": {"type": "string"}, "title": {"type": "string"},
            "status": {"type": "integer"}, "detail": {"type": "string"}
          }
        }}}
      }
    }
  }
}
)json";

} // namespace piketboek
